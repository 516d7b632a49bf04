"""Whether a reader can see the crisis lines of a page."""

# Of each link: its address, its words, and whether it is really there: shown, inside the page's width, and under no other element.
LINKS = """
  return [...document.querySelectorAll("a[href^='tel:'], a[href^='sms:'], .contact a")].map(link => {
    link.scrollIntoView({block: "center", behavior: "instant"});
    const box = link.getBoundingClientRect();
    const first = link.getClientRects()[0] ?? box;
    const hit = document.elementFromPoint(first.left + first.width / 2, first.top + first.height / 2);
    return {
      href: link.getAttribute("href"),
      label: link.textContent.trim(),
      isShown: link.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true})
        && box.width > 0 && box.height > 0 && box.left >= 0 && box.right <= document.documentElement.clientWidth
        && hit !== null && link.contains(hit),
      fontSize: parseFloat(getComputedStyle(link).fontSize),
      height: box.height,
      width: box.width
    }
  })"""


def links(browser):
    return browser.run(LINKS)


def shown(browser):
    """The address and the words of every contact that can be seen."""
    return [(link["href"], link["label"]) for link in links(browser) if link["isShown"]]
