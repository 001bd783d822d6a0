const row = ({ city, time }) => `<tr><th>${city}</th><td>${time}</td></tr>`

/** The page with a table of `{ city, time }`. Nothing in it comes from a request. */
export function page(times) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="30" />
    <title>World clock</title>
    <style>
      body { font: 1.5rem system-ui; display: grid; place-items: center; min-height: 100vh; margin: 0 }
      th { text-align: left; padding-right: 2rem; font-weight: normal }
      td { font-variant-numeric: tabular-nums }
    </style>
  </head>
  <body><table>${times.map(row).join('')}</table></body>
</html>
`
}
