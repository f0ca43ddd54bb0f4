import Diagnostics

extension Handbook {
    /// Files and their characters.
    static let filePages: [HandbookPage] = [
        HandbookPage(
            "DME1001",
            title: LocalizedText(
                id: "berkas tanpa isi",
                en: "a file without content"
            ),
            why: LocalizedText(
                id:
                    "Berkas paket atau bukti yang kosong, atau hanya berisi baris '# …', tidak memuat apa pun yang dapat dinilai.",
                en:
                    "A pack file or evidence file that is empty, or holds nothing but '# …' lines, has nothing in it to work with."
            ),
            mend: LocalizedText(
                id:
                    "Pastikan berkas yang tersimpan adalah versi terakhir, atau hapus berkas itu dan namanya dari 'sections'.",
                en: "Make sure the last version was saved, or delete the file and its name in 'sections'."
            ),
            example: .words(
                LocalizedText(
                    id: "Berkas gates.yaml yang semua barisnya diawali '#'.",
                    en: "A gates.yaml in which every line begins with '#'."
                )
            )
        ),
        HandbookPage(
            "DME1002",
            title: LocalizedText(
                id: "berkas tersimpan sebagai UTF-16",
                en: "a file saved as UTF-16"
            ),
            why: LocalizedText(
                id:
                    "Notepad dan Excel kadang menyimpan teks sebagai 'Unicode' (UTF-16). Setiap huruf lalu memakan dua bita, dan isinya tidak terbaca sebagai YAML.",
                en:
                    "Notepad and Excel sometimes save text as 'Unicode' (UTF-16). Every letter then takes two bytes, and the content can't be read as YAML."
            ),
            mend: LocalizedText(
                id: "Buka berkas, pilih Simpan Sebagai, lalu pilih pengodean UTF-8.",
                en: "Open the file, choose Save As and pick the encoding UTF-8."
            ),
            example: .words(
                LocalizedText(
                    id: "Berkas yang disimpan di Notepad dengan pengodean 'UTF-16 LE'.",
                    en: "A file saved in Notepad with the encoding 'UTF-16 LE'."
                )
            )
        ),
        HandbookPage(
            "DME1003",
            title: LocalizedText(
                id: "berkas memuat bita yang bukan UTF-8",
                en: "a file holds bytes that aren't UTF-8"
            ),
            why: LocalizedText(
                id:
                    "Huruf seperti é atau tanda kutip miring yang disimpan dengan pengodean lama tidak dapat dikenali, jadi berkas tidak dibaca daripada isinya berubah diam-diam.",
                en:
                    "Letters such as é or curly quotes saved in an old encoding can't be told apart, so the file isn't read rather than changed silently."
            ),
            mend: LocalizedText(
                id: "Simpan ulang berkas sebagai UTF-8. Kalau masih muncul, ketik ulang huruf di tempat yang ditunjuk.",
                en: "Save the file again as UTF-8. If it stays, type the letter at the place again."
            ),
            example: .words(
                LocalizedText(
                    id: "Nama desa 'Bélo' yang disimpan dengan pengodean Windows-1252.",
                    en: "The village name 'Bélo' saved with the encoding Windows-1252."
                )
            )
        ),
        HandbookPage(
            "DME1004",
            title: LocalizedText(
                id: "bita NUL di dalam teks",
                en: "a NUL byte inside a text"
            ),
            why: LocalizedText(
                id:
                    "Bita NUL menandakan berkas rusak atau bukan berkas teks, misalnya dokumen Word yang diberi nama .yaml.",
                en:
                    "A NUL byte means that the file is damaged or no text at all, such as a Word document renamed to .yaml."
            ),
            mend: LocalizedText(
                id: "Ambil salinan yang utuh, atau salin isinya ke berkas teks baru.",
                en: "Take an undamaged copy, or paste the content into a new text file."
            ),
            example: .words(
                LocalizedText(
                    id: "Dokumen .docx yang namanya diubah menjadi bukti.yaml.",
                    en: "A .docx document renamed to evidence.yaml."
                )
            )
        ),
        HandbookPage(
            "DME1005",
            title: LocalizedText(
                id: "karakter kendali di dalam berkas",
                en: "a control character in a file"
            ),
            why: LocalizedText(
                id:
                    "Karakter kendali tidak terlihat di layar, tetapi ikut terbawa saat menyalin dari PDF atau situs. Dua teks yang tampak sama lalu dianggap berbeda.",
                en:
                    "Control characters can't be seen, but come along when text is copied from a PDF or a web page. Two texts that look the same would then differ."
            ),
            mend: LocalizedText(
                id: "Hapus beberapa huruf di sekitar tempat yang ditunjuk, lalu ketik ulang.",
                en: "Delete a few letters around the place and type them again."
            ),
            example: .words(
                LocalizedText(
                    id: "Nomor SK yang disalin dari PDF bersama karakter U+0007.",
                    en: "The number of a decree copied from a PDF together with the character U+0007."
                )
            )
        ),
    ]

    /// Limits of files.
    static let limitPages: [HandbookPage] = [
        HandbookPage(
            "DME1011",
            title: LocalizedText(
                id: "berkas terlalu besar",
                en: "a file is too large"
            ),
            why: LocalizedText(
                id:
                    "Berkas dibaca utuh ke dalam memori. Batas ukuran menjaga agar satu berkas tidak menghentikan penilaian ribuan desa.",
                en:
                    "A file is read into memory as a whole. The limit keeps one file from stopping the assessment of thousands of villages."
            ),
            mend: LocalizedText(
                id: "Bagi berkas, misalnya satu berkas bukti tiap kabupaten.",
                en: "Split the file, for instance into one evidence file a regency."
            ),
            example: .words(
                LocalizedText(
                    id: "Berkas bukti berukuran lebih dari 4 MiB.",
                    en: "An evidence file of more than 4 MiB."
                )
            )
        ),
        HandbookPage(
            "DME1012",
            title: LocalizedText(
                id: "susunan terlalu dalam",
                en: "a structure is nested too deep"
            ),
            why: LocalizedText(
                id:
                    "Paket dan bukti yang wajar hanya beberapa tingkat dalamnya. Berkas yang jauh lebih dalam hampir pasti rusak atau dibuat untuk mengganggu.",
                en:
                    "Real packs and evidence are a few levels deep. A file much deeper than that is damaged or made to do harm."
            ),
            mend: LocalizedText(
                id: "Periksa kurung '[' dan '{' di tempat yang ditunjuk; biasanya ada yang berulang.",
                en: "Check the '[' and '{' at the place; usually some are repeated."
            ),
            example: .words(
                LocalizedText(
                    id: "Enam puluh lima kurung '[' berturut-turut.",
                    en: "Sixty-five '[' in a row."
                )
            )
        ),
        HandbookPage(
            "DME1013",
            title: LocalizedText(
                id: "berkas memuat terlalu banyak nilai",
                en: "a file has too many values"
            ),
            why: LocalizedText(
                id:
                    "Jumlah nilai dibatasi supaya waktu baca terduga. Alias yang menyalin daftar panjang berkali-kali ikut dihitung.",
                en:
                    "The number of values is limited so that the time of reading is known. Aliases that copy a long list again and again count as well."
            ),
            mend: LocalizedText(
                id: "Bagi berkas menjadi beberapa, atau kurangi pemakaian alias '*nama'.",
                en: "Split the file, or use fewer aliases '*name'."
            ),
            example: .words(
                LocalizedText(
                    id: "Satu berkas dengan lebih dari 200.000 nilai.",
                    en: "One file with more than 200,000 values."
                )
            )
        ),
        HandbookPage(
            "DME1014",
            title: LocalizedText(
                id: "satu teks terlalu panjang",
                en: "one text is too long"
            ),
            why: LocalizedText(
                id:
                    "Teks sepanjang ini biasanya muncul karena tanda kutip tidak ditutup, sehingga seluruh sisa berkas terbaca sebagai satu teks.",
                en:
                    "A text this long usually comes from quotes that aren't closed, so that the rest of the file is read as one text."
            ),
            mend: LocalizedText(
                id: "Cari tanda kutip yang belum ditutup. Dokumen panjang sebaiknya disebut dengan nama berkasnya.",
                en: "Look for quotes that aren't closed. A long document is better named by its file."
            ),
            example: .words(
                LocalizedText(
                    id: "Satu catatan sepanjang lebih dari 65.536 bita.",
                    en: "A note of more than 65,536 bytes."
                )
            )
        ),
        HandbookPage(
            "DME1015",
            title: LocalizedText(
                id: "alias di dalam bukti",
                en: "an alias in evidence"
            ),
            why: LocalizedText(
                id:
                    "Bukti dikirim oleh banyak pihak. Alias dapat menggandakan isi tanpa batas, jadi di dalam bukti tidak diterima.",
                en:
                    "Evidence comes from many hands. Aliases can multiply content without end, so evidence may not have any."
            ),
            mend: LocalizedText(
                id: "Tulis nilainya langsung di setiap tempat.",
                en: "Write the value itself at each place."
            ),
            example: .evidence(
                right: "period: {from: 2026-01-01, to: 2026-06-30}",
                wrong: "period: {from: &awal 2026-01-01, to: *awal}"
            )
        ),
        HandbookPage(
            "DME1016",
            title: LocalizedText(
                id: "terlalu banyak alias",
                en: "too many aliases"
            ),
            why: LocalizedText(
                id:
                    "Setiap alias '*nama' menyalin isi ke tempatnya. Dengan ribuan salinan, tidak ada yang dapat memeriksa apa sebenarnya isi paket.",
                en:
                    "Each alias '*name' copies content to its place. With thousands of copies nobody can tell what the pack says."
            ),
            mend: LocalizedText(
                id: "Tulis nilainya langsung, atau jadikan angka yang berulang sebuah parameter.",
                en: "Write the values out, or make a repeated number a parameter."
            ),
            example: .words(
                LocalizedText(
                    id: "Berkas paket dengan lebih dari 1.000 alias.",
                    en: "A file of a pack with more than 1,000 aliases."
                )
            )
        ),
        HandbookPage(
            "DME1017",
            title: LocalizedText(
                id: "terlalu banyak kesalahan dalam satu berkas",
                en: "too many problems in one file"
            ),
            why: LocalizedText(
                id:
                    "Setelah sebanyak ini, temuan berikutnya hanya akibat dari yang pertama, jadi sisa berkas tidak dibaca.",
                en:
                    "After so many, further findings only follow from the first ones, so the rest of the file isn't read."
            ),
            mend: LocalizedText(
                id: "Perbaiki temuan yang paling atas, lalu periksa lagi.",
                en: "Mend the topmost findings and check again."
            ),
            example: .words(
                LocalizedText(
                    id: "Berkas dengan lebih dari 1.000 kunci yang ditulis dua kali.",
                    en: "A file with more than 1,000 keys written twice."
                )
            )
        ),
    ]
}
