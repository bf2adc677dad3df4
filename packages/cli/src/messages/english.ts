import type { Messages } from '../messages'

/** What the command says, in English. */
export const english: Messages = {
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Options of all commands:',
    commands: 'Commands:',
    anyCommand: '<command> [options]',
    anyOptions: '[options]',
    choices: 'one of',
    defaultValue: 'default',
    helpOption: 'show this help',
    helpArgument: '[command]',
    helpCommandSummary: 'help on a command',
    versionOption: 'show the version',
    langOption: '--lang <language>',
    lang: 'language of messages and reports',
    examples: 'Examples:',
  },
  sverka: {
    description:
      'Sverka reads the resolutions of August teachers’ conferences and compares what the education authorities of ' +
      'Russian districts recommend to their schools: which themes districts share, which was not found where, and in ' +
      'what words it is said.',
    examples: `
  sverka compare resolutions/                      a summary on the screen
  sverka compare resolutions/ --out report.html    a report that can be forwarded
  sverka code resolution.docx                      recommendations and their themes
  sverka explain resolution.docx --number 31       why item 31 has a theme

Help on a command: sverka help <command>`,
  },
  arguments: {
    paths: '<paths...>',
    pathsMeaning: 'files and folders with resolutions (DOCX, DOC, ODT, RTF, PDF, HTML, TXT, tables, ZIP)',
    file: '<file>',
    fileMeaning: 'a file with a resolution',
    theme: '[theme]',
    themeMeaning: 'a theme: its name or id, e.g. mentoring',
    ours: '<ours>',
    oursMeaning: 'a file or folder with resolutions, or the JSON of “sverka code --format json”',
    human: '<sheets...>',
    humanMeaning: 'sheets filled in by people: CSV, XLSX or JSON',
  },
  options: {
    manifest: '--manifest <file>',
    manifestMeaning: 'a CSV or YAML table that states district, region, date and school year of files',
    limit: '--limit <name=number>',
    limitMeaning: 'a limit of reading, e.g. characters=50000000 (repeatable)',
    format: '-f, --format <form>',
    formatMeaning: 'form of the output',
    excel: '--excel',
    excelMeaning: 'CSV for a Russian Excel: semicolons, BOM',
    number: '-n, --number <number>',
    numberMeaning: 'number of the recommendation as printed, or its position: #3',
    title: '--title <title>',
    titleMeaning: 'title of the report',
  },
  compare: {
    summary: 'compare districts: what they share, what was not found where',
    description:
      'Compares the resolutions of districts. Prints a summary, or writes reports with --out; the extension tells the ' +
      'form: .html, .md, .json or .csv.',
    out: '-o, --out <file>',
    outMeaning: 'write a report to a file (repeatable)',
    table: '--table <table>',
    tableMeaning: 'which table goes into a CSV',
    examples: `
  sverka compare resolutions/ --out report.html --out report.json
  sverka compare resolutions/ --out themes.csv --table matrix --excel
  sverka compare resolutions/ --manifest files.csv`,
  },
  code: {
    summary: 'show the recommendations of each document and their themes',
    description: 'Shows the recommendations of each document and the themes they have.',
    examples: `
  sverka code resolution.docx
  sverka code resolutions/ --format json > themes.json`,
  },
  themes: {
    summary: 'list the themes of the codebook, or explain one',
    description: 'Lists the themes of the codebook, or tells what belongs to one of them and what does not.',
    definition: 'What it is',
    includes: 'Including',
    not: 'Not here',
    unknown: (name) => `The codebook has no theme “${name}”. All themes: sverka themes.`,
  },
  explain: {
    summary: 'explain why a recommendation has a theme or has not',
    description: 'Tells which words speak for and against the themes of a recommendation, and how sure Sverka is.',
    examples: `
  sverka explain resolution.docx --number 31
  sverka explain resolution.docx --number II.4`,
    noSuchNumber: (number, file, numbers) =>
      `The file “${file}” has no recommendation with the number “${number}”. ` +
      (numbers.length > 0
        ? `It has: ${numbers.join(', ')}.`
        : 'It has no numbers; give the position, e.g. --number "#3".'),
    probability: 'probability',
    dictionary: 'dictionary',
    model: 'model',
    roles: { asked: 'asked for', hint: 'only a hint', mentioned: 'only mentioned', not: 'means something else' },
    meaning:
      'The dictionary knows phrases, the model weighs words: a weight above zero speaks for the theme, below zero ' +
      'against it. “Not found” does not mean “absent”: the document may say it in other words.',
  },
  certainty: { found: 'found', uncertain: 'uncertain', none: 'not found' },
  sheet: {
    summary: 'write a sheet on which people code recommendations blindly',
    description:
      'Writes a sheet for coding by people: recommendations without our themes, district or number, in random order. ' +
      'Every coder fills in a copy; the command agree compares the answers with ours.',
    heading: 'Coding sheet',
    out: '-o, --out <file.xlsx>',
    outMeaning: 'where the sheet is written: XLSX, or CSV for a Russian Excel',
    layout: '--layout <layout>',
    layoutMeaning: 'list: all themes in one column, parted by “;”; columns: one column a theme, 1 or 0',
    examples: `
  sverka sheet resolutions/ --out sheet.xlsx
  sverka agree resolutions/ anna.xlsx boris.csv`,
    written: (path, recommendations) =>
      `Sheet written: ${path} (recommendations: ${recommendations}).\nThemes are named as in “sverka themes”; a dash ` +
      'says that none fits; what was not read stays empty.',
    nothing: 'No sheet was written: no recommendation was found.',
  },
  agree: {
    summary: 'measure how far Sverka and people agree',
    description:
      'Compares the themes that Sverka assigned with those that people assigned: precision, recall, F1, Krippendorff’s ' +
      'α with confidence intervals, and the disputed recommendations.',
    table: '--table <table>',
    tableMeaning: 'what goes into a CSV: measures or disputed recommendations',
    examples: `
  sverka agree resolutions/ anna.csv boris.csv
  sverka agree themes.json anna.xlsx --format csv --table disputes`,
    ours: 'Sverka',
    notOurs: (file) =>
      `The file “${file}” is not the output of “sverka code --format json”. Write it anew, or name the resolutions themselves.`,
    notHuman: (file) =>
      `The file “${file}” is neither a filled-in sheet nor JSON with codings. The command sheet writes a sheet.`,
    nothingJudged: 'Nothing to compare: people judged no recommendation. Fill in the sheet and try again.',
    coders: (coders, recommendations) =>
      `Coders: ${coders.join(', ')}. Recommendations judged by two or more: ${recommendations}.`,
    reference: (ours) =>
      `Precision, recall and F1 are those of “${ours}” against what most of the others say; α is agreement of all with ` +
      'all. In brackets and on second lines: 95 % intervals. An answer “uncertain” does not count as a theme.',
    allThemes: 'All themes together',
    byTheme: 'By theme',
    item: (number) => `item ${number}`,
    theme: 'theme',
    inReference: 'people',
    measures: {
      precision: 'precision',
      recall: 'recall',
      f1: 'F1',
      macroF1: 'F1, mean of themes',
      kappa: 'Cohen’s κ',
      alpha: 'α',
      masiAlpha: 'Krippendorff’s α, sets of themes (MASI)',
      jaccardAlpha: 'Krippendorff’s α, sets of themes (Jaccard)',
      peopleMasiAlpha: 'α of people among themselves (MASI)',
    },
    undefined: 'undefined',
    undefinedShort: 'undef.',
    unused: 'Used by nobody',
    disputes: (count) => `Disputed recommendations: ${count}, the most disputed first`,
    noDisputes: 'No recommendation is disputed.',
    for: 'for',
    against: 'against',
    moreDisputes: (count) => `… and ${count} more; all of them with --format csv --table disputes`,
    columns: {
      theme: 'Theme',
      themeName: 'Name of the theme',
      measure: 'Measure (id)',
      measureName: 'Measure',
      value: 'Value',
      low: 'Low',
      high: 'High',
      reason: 'Why undefined',
      recommendation: 'Recommendation',
      document: 'Document',
      number: 'Number',
      text: 'Text',
      distance: 'Distance',
      for: 'For',
      against: 'Against',
    },
  },
  wrongUse: {
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (name) => `There is no option “${name}”.`,
    missingArgument: (name) => `Nothing to read: ${name} is missing.`,
    missingOption: (flags) => `The option ${flags} is needed.`,
    missingValue: (flags) => `The option needs a value: ${flags}.`,
    tooManyArguments: 'Too many arguments.',
    badChoice: (value, choices) => `“${value}” is not possible here. Choose one of ${choices}.`,
    didYouMean: (name) => `Did you mean “${name}”?`,
    seeHelp: (command) => `Help: ${command} --help`,
    badExtension: (path, known) =>
      `The form of “${path}” is unclear. Give it one of the extensions ${known.join(', ')}.`,
    badLimit: (value, known) =>
      `The limit “${value}” was not understood. Write it as name=number; names: ${known.join(', ')}.`,
  },
  files: {
    reading: (file, done, of) => `Reading ${done + 1} of ${of}: ${file}`,
    written: (path) => `Report written: ${path}`,
    notWritten: (path, code) =>
      `“${path}” was not written: ${NOT_WRITTEN[code] ?? `error ${code}. Name another folder`}.`,
    notRead: (path, code) =>
      `“${path}” was not read: ${NOT_READ[code] ?? `error ${code}. Check that it opens on this computer`}.`,
    tooLarge: (path, size, limit) =>
      `“${path}” was not read: it takes ${size}, but files up to ${limit} are read. No resolution is that large: check ` +
      'that it is the right file, keep only its text, or raise the limit bytes.',
    bytes: (count) => (count < 1_000_000 ? `${count} bytes` : `${Math.round(count / 1_000_000)} MB`),
    notDocument: (path) =>
      `“${path}” was passed over: JSON holds data rather than documents. If it is a document, save it as TXT.`,
    emptyFolder: (path) => `There are no files in the folder “${path}”. Name a folder with resolutions.`,
  },
  problems: {
    heading: 'Worth a look:',
    more: (count) => `… and ${count} more; all of them are in the report (compare --out report.html)`,
    failed: (count) => `Files that gave nothing: ${count}.`,
    nothingFound: (file) => `No recommendations were found in “${file}”.`,
    unexpected: (message) =>
      `Sverka stopped because of an internal error: ${message}. The fault is ours: please report it, with the file if ` +
      'you can.',
  },
}

const NO_ACCESS = 'it may not be read. Allow reading, or copy it to a folder of your own'

const NOT_READ: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the path; put it in quotes if it has spaces',
  EACCES: NO_ACCESS,
  EPERM: NO_ACCESS,
  EISDIR: 'it is a folder. Name a file',
  EMFILE: 'too many files are open. Close other programs and try again',
  ELOOP: 'the link points at itself. Name the file',
}

const NO_WRITING = 'nothing may be written there. Name another folder, such as your own'

const NOT_WRITTEN: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder. Make it or name another',
  ENOTDIR: 'there is no such folder. Make it or name another',
  EACCES: NO_WRITING,
  EPERM: NO_WRITING,
  EROFS: NO_WRITING,
  EISDIR: 'it is a folder. Add the name of a file',
  EBUSY: 'another program has it open. Close that and try again',
  ENOSPC: 'the disk is full. Make room and try again',
}
