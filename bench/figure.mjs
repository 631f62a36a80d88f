/** A bar chart as a person would draw it by hand: text, bars, a line, all in presentation attributes. */
export function figureSvg(values, unit) {
  const bars = values.map((value, at) => {
    const x = 20 + at * 104;
    const height = value * 2;
    return [
      `  <rect x="${x}" y="${240 - height}" width="64" height="${height}" fill="${at % 2 === 0 ? '#0b4f5c' : '#b9c0c6'}"/>`,
      `  <text x="${x + 32}" y="${232 - height}" text-anchor="middle" font-weight="600" fill="#1b1f24">${value}</text>`,
      `  <text x="${x + 32}" y="258" text-anchor="middle" fill="#5b6570">${2013 + at}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 268" role="img" font-family="'Source Sans 3'" font-size="15">
  <text x="0" y="16" font-size="13" fill="#5b6570">${unit}</text>
${bars.join('\n')}
  <line x1="0" y1="240" x2="640" y2="240" stroke="#5b6570" stroke-width="1"/>
</svg>
`;
}
