/** What can be measured of how a page looks: width, contrast, focus, motion. Put into the page as `looks`. */
/* global document, window, getComputedStyle, NodeFilter */

window.looks = { answered, faintWords, focused, motionOf, stickingOut };

/** Elements that stick out of the window or out of their own box, sideways. */
function stickingOut() {
  const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
  const inside = [...document.querySelectorAll('.log, .log *, header *, li, button')];
  const cut = inside.filter(
    (element) =>
      element.checkVisibility() &&
      !element.closest('.unseen') &&
      getComputedStyle(element).display !== 'inline' &&
      element.scrollWidth > element.clientWidth + 1,
  );
  return [...wide, ...cut.map((element) => `${element.tagName} ${element.className}`)];
}

/** Words whose colour is too near to what lies behind them (WCAG 2.2, 1.4.3: 4.5 to 1). */
function faintWords() {
  const faint = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent.trim();
    if (!text || !element.checkVisibility() || element.closest('.unseen')) continue;
    const below = behind(element);
    const ratio = contrast(over(colourOf(element, 'color'), below), below);
    if (ratio < 4.5) faint.add(`${ratio.toFixed(2)} ${text.slice(0, 40)}`);
  }
  return [...faint];
}

/** Red, green, blue of 0 to 255, and how much it covers, of 0 to 1. */
function colourOf(element, property) {
  const parts = getComputedStyle(element)[property].match(/[\d.]+/g) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map(Number);
  return { colour: [red, green, blue], alpha };
}

function behind(element) {
  if (!element) return [255, 255, 255];
  const own = colourOf(element, 'backgroundColor');
  return own.alpha === 1 ? own.colour : over(own, behind(element.parentElement));
}

function over({ colour, alpha }, below) {
  return colour.map((value, place) => value * alpha + below[place] * (1 - alpha));
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What has the focus, and whether one can see that it has. */
function focused() {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const name = element.getAttribute('aria-label') ?? element.textContent;
  const isVisible = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return { name: name.trim(), isVisible };
}

function motionOf(selector) {
  return getComputedStyle(document.querySelector(selector)).animationName;
}

/** How many of her doings were followed by words of the bot, on one phone. */
function answered(name) {
  const entries = document.querySelectorAll(`.phone.${name} .entry:not(.typing, .note)`);
  const isBot = [...entries].map((entry) => entry.classList.contains('bot'));
  return isBot.filter((bot, place) => bot && !isBot[place - 1]).length;
}
