/** Puts a sentence in the pane's place; gives its paragraph. */
export function say(root: HTMLElement, sentence: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = "starting";
  paragraph.textContent = sentence;
  root.replaceChildren(paragraph);
  return paragraph;
}
