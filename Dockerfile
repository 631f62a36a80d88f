# docker build -t briefpress . && docker run --rm -v "$PWD:/work" briefpress build
# The package as npm packs it, its dependencies and nothing to build with; the browser comes with the packages (x64).
FROM node:22-slim AS pack
WORKDIR /src
COPY . .
RUN npm ci && npm pack --pack-destination /tmp

FROM node:22-slim
COPY --from=pack /tmp/briefpress-*.tgz /tmp/
# --changed asks git
RUN apt-get update \
  && apt-get install -y --no-install-recommends git \
  && rm -rf /var/lib/apt/lists/* \
  && npm install --global --ignore-scripts /tmp/briefpress-*.tgz \
  && npm cache clean --force \
  && rm /tmp/briefpress-*.tgz \
  && git config --system --add safe.directory /work
# a user whose home can be written to, whoever is given with --user: the browser is unpacked there
ENV HOME=/tmp/home
RUN mkdir -m 1777 /tmp/home
USER node
WORKDIR /work
ENTRYPOINT ["briefpress"]
CMD ["--help"]
