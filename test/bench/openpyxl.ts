/** The same measure in Python, for machines that have openpyxl: files twice, first pass as warm-up. Prints JSON. */
export const openpyxlScript = `
import json, resource, sys, time
import openpyxl

def read(path):
    for values in (True, False):
        book = openpyxl.load_workbook(path, data_only=values)
        for sheet in book:
            for row in sheet.iter_rows(values_only=True):
                pass

paths = sys.argv[1:]
read(paths[0])
start = time.perf_counter()
for path in paths[:5]:
    read(path)
ms = (time.perf_counter() - start) * 1000 / len(paths[:5])
print(json.dumps({"ms": ms, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;
