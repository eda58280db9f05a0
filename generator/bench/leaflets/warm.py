"""Prints a page many times with WeasyPrint in one program; writes the median in milliseconds.

Arguments: the file of figures, the page, the PDF, how often.
"""

import statistics
import sys
import time

import weasyprint
from weasyprint.text.fonts import FontConfiguration

figures, page, pdf, times = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
fonts = FontConfiguration()
# The option got another name in version 59.
name = "variant" if int(weasyprint.__version__.split(".")[0]) < 59 else "pdf_variant"
variant = {name: "pdf/ua-1"}
taken = []
for i in range(-2, times):
    start = time.perf_counter()
    weasyprint.HTML(page).write_pdf(pdf, font_config=fonts, **variant)
    if i >= 0:
        taken.append(time.perf_counter() - start)
with open(figures, "a", encoding="utf-8") as out:
    out.write(f"weasyprint\twarm\t{statistics.median(taken) * 1000:.1f}\n")
    out.write(f"weasyprint\tversion\t{weasyprint.__version__}\n")
