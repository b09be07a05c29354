/** Words in lines of at most so many signs; a longer word has a line of its own. */
export function linesOfText(text: string, signs: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(each => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= signs) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
