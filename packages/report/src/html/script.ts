/**
 * The page's only script. It adds comfort and nothing else: a cell opens its details in a dialog, arrow keys walk the
 * matrix, a link opens the folded part it leads to, printing unfolds everything. It moves text about only as nodes.
 */
export const SCRIPT = `(() => {
  const dialog = document.querySelector('dialog')
  const reveal = (id) => {
    const target = id && document.getElementById(id)
    for (let box = target; box; box = box.parentElement) if (box.tagName === 'DETAILS') box.open = true
    return target
  }
  const show = (link) => {
    const details = document.getElementById(link.hash.slice(1))
    const theme = details && details.closest('.theme')
    if (!theme || !dialog.showModal) return false
    dialog.querySelector('h2').textContent = theme.querySelector('.name').textContent
    dialog.querySelector('.body').replaceChildren(details.cloneNode(true))
    dialog.querySelector('.body article').removeAttribute('id')
    dialog.showModal()
    return true
  }
  document.addEventListener('click', (event) => {
    if (event.target === dialog || event.target.closest('dialog button')) return dialog.close()
    const link = event.target.closest('a[href^="#"]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (link.closest('dialog')) dialog.close()
    if ('cell' in link.dataset && show(link)) return event.preventDefault()
    reveal(link.hash.slice(1))
  })
  const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }
  document.addEventListener('keydown', (event) => {
    const link = event.target.closest && event.target.closest('a[data-cell]')
    if (!link) return
    if (event.key === ' ') {
      event.preventDefault()
      return link.click()
    }
    const step = STEPS[event.key]
    const cell = link.closest('.matrix td')
    if (!step || !cell) return
    event.preventDefault()
    const rows = [...cell.closest('table').querySelectorAll('tbody tr:not(.group)')]
    const row = rows[rows.indexOf(cell.parentElement) + step[0]]
    const next = row && row.cells[cell.cellIndex + step[1]]
    const target = next && next.querySelector('a[data-cell]')
    if (target) target.focus()
  })
  let folded = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')]
    for (const box of folded) box.open = true
  })
  addEventListener('afterprint', () => {
    for (const box of folded) box.open = false
  })
  addEventListener('hashchange', () => reveal(decodeURIComponent(location.hash.slice(1))))
  const target = reveal(decodeURIComponent(location.hash.slice(1)))
  if (target) target.scrollIntoView()
})()`

/** Lets the page's policy admit this script alone; a test recomputes it. */
export const SCRIPT_HASH = 'sha256-AMm/W2Wn7RpZr3+9g2uIde9tt0lCg/weQ2n8GzuVxpk='
