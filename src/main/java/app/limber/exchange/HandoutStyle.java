package app.limber.exchange;

import app.limber.practice.handout.Paper;

/// The style sheet of a handout: black on white, with lines in place of colours.
final class HandoutStyle {
  private static final String STYLE =
      """
      * { box-sizing: border-box; }
      body { font: 10pt/1.33 sans-serif; color: #000; background: #fff; max-width: 182mm; margin: 8mm auto; padding: 0 4mm; overflow-wrap: anywhere; }
      h1 { font-size: 22pt; font-weight: 600; line-height: 1.15; margin: 0 0 1mm; }
      h2 { font-size: 14pt; line-height: 1.2; margin: 0 0 1.5mm; break-after: avoid; }
      h3 { font-size: 10pt; margin: 2mm 0 .5mm; break-after: avoid; }
      p { margin: .5mm 0; } ol, ul { margin: .5mm 0; padding-inline-start: 5.5mm; } li { margin: .4mm 0; }
      p, li, figure, tr { break-inside: avoid; orphans: 3; widows: 3; }
      .size, .quiet, nav span { color: #333; } .quiet { font-size: 9pt; margin-top: 2mm; }
      .word { border-inline-start: 1.2mm solid #000; padding: 1mm 4mm; margin: 4mm 0; }
      nav { margin: 4mm 0; break-inside: avoid; } nav ul { list-style: none; padding: 0; } nav a { color: #000; font-weight: 600; }
      .stop { border: .6mm solid #000; padding: 2mm 4mm 2.5mm; margin: 2.5mm 0; } .stop h3 { margin-top: 0; } .safety div { break-inside: avoid; } .safety ul { columns: 2; column-gap: 8mm; }
      .stretch { break-inside: avoid; border-top: .4mm solid #000; padding: 2.5mm 0 3mm; }
      .line { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 6mm; } .line h2 { margin: 0; } .dose { font-weight: 600; } .inline { display: inline; }
      .pictures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.5mm 4mm; align-items: end; margin: 1.5mm 0; } .pictures.in-4 { grid-template-columns: repeat(4, 1fr); }
      figure { margin: 0; } figure svg { display: block; width: 100%; height: auto; } figcaption { font-size: 9pt; text-align: center; }
      .texts { columns: 2; column-gap: 8mm; } .texts > div { break-inside: avoid; padding-bottom: 2mm; } .texts h3 { margin-top: 0; }
      .texts > .caution { border: .35mm dashed #000; padding: 1mm 3mm 1.5mm; margin-bottom: 2mm; }
      .ticks { border-top: .4mm solid #000; padding-top: 3mm; }
      table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; break-inside: avoid; } caption { text-align: start; font-weight: 600; }
      th { font-weight: 400; text-align: center; padding: .4mm 1mm; } th[scope=row] { text-align: start; border-bottom: .2mm solid #777; }
      td.box { width: 12mm; height: 6mm; border: .35mm solid #000; }
      @media print { body { max-width: none; margin: 0; padding: 0; } a { text-decoration: none; } .ticks, main { break-before: page; } .stretch:first-child { border-top: 0; padding-top: 0; } }
      """;

  private HandoutStyle() {}

  /// The style sheet for a size of paper.
  static String of(Paper paper) {
    return STYLE + "@page { size: " + paper.css() + "; margin: 12mm 14mm; }\n";
  }
}
