import csv
import io
import json
from collections import Counter
from urllib.request import urlopen

SITUS = "https://situs.example"

with urlopen(f"{SITUS}/data/unduh/terbaru/kampung-kb.csv") as jawaban:
    teks = jawaban.read().decode("utf-8-sig")

desa = {baris["kode"]: baris for baris in csv.DictReader(io.StringIO(teks, newline=""))}
semua = Counter(baris["kabupaten_kota"] for baris in desa.values())
sudah = Counter(
    baris["kabupaten_kota"] for baris in desa.values() if baris["status"] == "sudah"
)
for nama in sorted(semua):
    print(f"{nama}: {sudah[nama]} dari {semua[nama]}")

with urlopen(f"{SITUS}/api/v1/wilayah/KODE_WILAYAH.json") as jawaban:
    wilayah = json.load(jawaban)
print(f"{wilayah['nama']}: {wilayah['sudah']} dari {wilayah['jumlah_desa']}")
