package io.ytterby.spectra.plot;

/** The plot's style sheet. Colours hold their contrast on white and on dark; on paper it is always the light one. */
final class Style {
    /** So many elements have a colour of their own; the next begin again from the first. */
    static final int COLOURS = 6;

    static final String SHEET = """

            text { font: 12px system-ui, sans-serif; fill: #24292f; }
            .page { fill: #ffffff; }
            .title { font-size: 15px; font-weight: 600; }
            .name { font-size: 11px; text-anchor: middle; }
            .tick { text-anchor: middle; fill: #57606a; }
            .tickleft { text-anchor: end; fill: #57606a; }
            .grid { fill: none; stroke: #d0d7de; stroke-width: 0.6; }
            .axis { fill: none; stroke: #57606a; stroke-width: 1; }
            .lead { fill: none; stroke: #8c959f; stroke-width: 0.7; }
            .measured { fill: none; stroke: #57606a; stroke-width: 1; }
            .model { fill: none; stroke: #cf222e; stroke-width: 1.4; }
            .residual { fill: none; stroke: #57606a; stroke-width: 1; }
            .part { fill-opacity: 0.38; stroke: none; }
            .c0 { fill: #0969da; } .c1 { fill: #bf8700; } .c2 { fill: #1a7f37; }
            .c3 { fill: #8250df; } .c4 { fill: #bc4c00; } .c5 { fill: #218bff; }
            @media screen and (prefers-color-scheme: dark) {
              text { fill: #e6edf3; } .page { fill: #0d1117; }
              .tick, .tickleft { fill: #9da7b3; } .grid { stroke: #30363d; } .axis, .lead { stroke: #9da7b3; }
              .measured, .residual { stroke: #c9d1d9; } .model { stroke: #ff7b72; }
            }
            """;

    private Style() {}
}
