/** What reading PDF, DOC, tables, saved pages and manifests may tell a user, beside the messages common to all formats. */
export const FORMAT_MESSAGES = {
  'damaged-pdf': {
    severity: 'error',
    ru: 'Файл «{file}» повреждён или скачан не до конца: PDF не открывается. Скачайте его заново или возьмите исходный файл Word.',
    en: 'The file “{file}” is damaged or was not downloaded to its end: the PDF does not open. Download it again, or take the Word file it was made from.',
  },
  'damaged-pages': {
    severity: 'warning',
    ru: 'В файле «{file}» повреждены страницы: {pages}. Остальные прочитаны; сверьте результат с документом.',
    en: 'Damaged pages in the file “{file}”: {pages}. The others were read; check the result against the document.',
  },
  'too-many-pages': {
    severity: 'error',
    ru: 'В файле «{file}» больше {limit} страниц. Разделите его на части или увеличьте предел items.',
    en: 'The file “{file}” has more than {limit} pages. Split it, or raise the limit `items`.',
  },
  scan: {
    severity: 'error',
    ru: 'Файл «{file}» — скан: в нём картинки страниц, а не текст. Распознайте текст (OCR) и сохраните как DOCX или TXT либо возьмите исходный файл Word.',
    en: 'The file “{file}” is a scan: it holds pictures of pages rather than text. Run OCR and save the text as DOCX or TXT, or take the Word file it was made from.',
  },
  'pages-without-text': {
    severity: 'warning',
    ru: 'В файле «{file}» нет текста на страницах: {pages}. Если это сканы, распознайте их (OCR) или возьмите исходный файл Word: рекомендации с них не учтены.',
    en: 'There is no text on these pages of the file “{file}”: {pages}. If they are scans, run OCR or take the original Word file: recommendations on them are not counted.',
  },
  'table-without-borders': {
    severity: 'warning',
    ru: 'В файле «{file}» таблица без линий (страницы: {pages}): её ячейки могли перемешаться. Сверьте с документом или возьмите исходный файл Word.',
    en: 'A table without lines in the file “{file}” (pages: {pages}): its cells may be mixed up. Check against the document, or take the original Word file.',
  },
  'garbled-text': {
    severity: 'error',
    ru: 'Текст файла «{file}» не извлечь: его шрифты не говорят, какие буквы рисуют, и вместо слов выходит «{sample}». Возьмите исходный файл Word либо распознайте текст (OCR).',
    en: 'The text of the file “{file}” cannot be extracted: its fonts do not tell which letters they draw, and words come out as “{sample}”. Take the original Word file, or run OCR.',
  },
  'partly-garbled': {
    severity: 'warning',
    ru: 'Часть текста файла «{file}» не извлечь: один из его шрифтов не говорит, какие буквы рисует («{sample}»). Возьмите исходный файл Word либо распознайте текст (OCR).',
    en: 'Part of the text of the file “{file}” cannot be extracted: one of its fonts does not tell which letters it draws (“{sample}”). Take the original Word file, or run OCR.',
  },
  'mended-letters': {
    severity: 'warning',
    ru: 'Шрифты файла «{file}» выдают русские буквы за западноевропейские; текст восстановлен, но сверьте цитаты с документом.',
    en: 'The fonts of the file “{file}” pass Russian letters off as western European ones; the text was put right, but check quotations against the document.',
  },
  'damaged-doc': {
    severity: 'error',
    ru: 'Файл «{file}» повреждён или скачан не до конца: документ Word 97–2003 внутри него не читается. Скачайте его заново или откройте в Word и сохраните как DOCX.',
    en: 'The file “{file}” is damaged or was not downloaded to its end: the Word 97–2003 document inside cannot be read. Download it again, or open it in Word and save it as DOCX.',
  },
  'old-word': {
    severity: 'error',
    ru: 'Файл «{file}» сохранён в Word 95 или старше. Откройте его в Word или LibreOffice и сохраните как DOCX.',
    en: 'The file “{file}” was saved by Word 95 or older. Open it in Word or LibreOffice and save it as DOCX.',
  },
  'no-recommendation-column': {
    severity: 'error',
    ru: 'В таблице «{file}» не найден столбец с рекомендациями. Назовите его «Рекомендация» (узнаются и «Мероприятие», «Содержание», «Пункт», «Текст»), а рядом, если есть, «№», «Район», «Дата», «Адресат», «Раздел», «Срок», «Ответственный».',
    en: 'No column of recommendations was found in the table “{file}”. Call it «Рекомендация» (also known: «Мероприятие», «Содержание», «Пункт», «Текст»), and beside it, where present, «№», «Район», «Дата», «Адресат», «Раздел», «Срок», «Ответственный».',
  },
  'no-rows': {
    severity: 'error',
    ru: 'В таблице «{file}» под заголовками нет ни одной рекомендации. Проверьте, тот ли это файл.',
    en: 'There is no recommendation below the headings of the table “{file}”. Check that it is the right file.',
  },
  'unused-columns': {
    severity: 'note',
    ru: 'В таблице «{file}» не узнаны и не учтены столбцы: {columns}.',
    en: 'Columns of the table “{file}” that were not recognised and are not used: {columns}.',
  },
  'unknown-date': {
    severity: 'warning',
    ru: 'В таблице «{file}» не понята дата «{value}» (строка {row}). Запишите её так: 30.08.2023.',
    en: 'The date “{value}” in row {row} of the table “{file}” was not understood. Write it like 30.08.2023.',
  },
  'unknown-school-year': {
    severity: 'warning',
    ru: 'В таблице «{file}» не понят учебный год «{value}» (строка {row}). Запишите его так: 2023-2024.',
    en: 'The school year “{value}” in row {row} of the table “{file}” was not understood. Write it like 2023-2024.',
  },
  'damaged-table': {
    severity: 'error',
    ru: 'Таблица «{file}» повреждена и не читается. Откройте её в Excel или LibreOffice и сохраните заново как XLSX или CSV.',
    en: 'The table “{file}” is damaged and cannot be read. Open it in Excel or LibreOffice and save it anew as XLSX or CSV.',
  },
  'rows-without-district': {
    severity: 'warning',
    ru: 'В таблице «{file}» у первых строк (их {count}) не назван район, хотя столбец для него есть. Впишите район в строку {row}.',
    en: 'The first rows of the table “{file}” ({count}) name no district, though there is a column for it. Write the district into row {row}.',
  },
  'no-page-inside': {
    severity: 'error',
    ru: 'В сохранённой странице «{file}» нет самой страницы: файл повреждён или сохранён не до конца. Откройте страницу в браузере и сохраните заново.',
    en: 'The saved page “{file}” does not hold the page itself: the file is damaged or incomplete. Open the page in a browser and save it anew.',
  },
  'manifest-damaged': {
    severity: 'error',
    ru: 'Опись файлов «{file}» не разобрана: {detail}. Исправьте её или сохраните как CSV с заголовками «Файл; Район; Регион; Дата; Учебный год».',
    en: 'The manifest “{file}” could not be parsed: {detail}. Mend it, or save it as CSV with the headings «Файл; Район; Регион; Дата; Учебный год».',
  },
  'manifest-without-files': {
    severity: 'error',
    ru: 'В описи файлов «{file}» не найден столбец с именами файлов. Назовите его «Файл», а остальные — «Район», «Регион», «Дата», «Учебный год».',
    en: 'The manifest “{file}” has no column of file names. Call it «Файл» (or “file”), and the others «Район», «Регион», «Дата», «Учебный год».',
  },
  'manifest-entry': {
    severity: 'warning',
    ru: 'В описи файлов «{file}» запись {entry} пропущена: в ней не указан файл или вместо сведений стоит что-то другое.',
    en: 'Entry {entry} of the manifest “{file}” was left out: it names no file, or something else stands in place of its values.',
  },
  'manifest-unknown-key': {
    severity: 'warning',
    ru: 'В описи файлов «{file}» не понято слово «{key}». {hint}Понимаются: файл, район, регион, дата, учебный год.',
    en: 'The word “{key}” in the manifest “{file}” was not understood. {hint}Understood are: file, district, region, date, schoolYear.',
  },
  'manifest-date': {
    severity: 'warning',
    ru: 'В описи файлов «{file}» у «{entry}» не понята дата «{value}», и она не учтена. Запишите её так: 30.08.2023.',
    en: 'The date “{value}” of “{entry}” in the manifest “{file}” was not understood and is not used. Write it like 2023-08-30.',
  },
  'manifest-school-year': {
    severity: 'warning',
    ru: 'В описи файлов «{file}» у «{entry}» не понят учебный год «{value}», и он не учтён. Запишите его так: 2023-2024.',
    en: 'The school year “{value}” of “{entry}” in the manifest “{file}” was not understood and is not used. Write it like 2023-2024.',
  },
  'manifest-twice': {
    severity: 'warning',
    ru: 'В описи файлов «{file}» файл «{entry}» назван дважды; учтена первая запись. Удалите лишнюю.',
    en: 'The manifest “{file}” names “{entry}” twice; the first entry is used. Remove the other.',
  },
  'manifest-unused': {
    severity: 'warning',
    ru: 'В описи файлов назван «{file}», но такого документа среди прочитанных нет. Проверьте имя.',
    en: 'The manifest names “{file}”, but no such document was read. Check the name.',
  },
  'manifest-ambiguous': {
    severity: 'warning',
    ru: 'Имя «{file}» в описи файлов подходит к нескольким документам ({documents}), и сведения не учтены. Укажите имя вместе с папкой.',
    en: 'The name “{file}” in the manifest fits several documents ({documents}), so its values are not used. Give the name together with its folder.',
  },
} as const
