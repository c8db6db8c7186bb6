/** What somebody stood on may vanish under them: a form that was sent, the button of a dialog that did its work.
 * The focus then goes to what is left around it instead of to the top of the document. */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let around: readonly Element[] = [];
  let frame = 0;
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    last = target;
    if (target.closest("#main")) around = chain(target);
  };
  const look = () => {
    if (document.activeElement !== document.body || last?.isConnected !== false) return;
    last = null;
    const left = around.find((each) => each.isConnected);
    if (left === undefined) return;
    const near = left.closest("section") ?? left.querySelector("section") ?? left.querySelector("h1");
    const target = left === around[0] ? left : near;
    if (!(target instanceof HTMLElement)) return;
    if (target !== left) target.tabIndex = -1;
    target.focus();
  };
  const changed = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  const watch = new MutationObserver(changed);
  watch.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", remember);
  return () => {
    watch.disconnect();
    cancelAnimationFrame(frame);
    document.removeEventListener("focusin", remember);
  };
}

function chain(from: Element): readonly Element[] {
  const found: Element[] = [];
  for (let each: Element | null = from; each; each = each.parentElement) found.push(each);
  return found;
}
