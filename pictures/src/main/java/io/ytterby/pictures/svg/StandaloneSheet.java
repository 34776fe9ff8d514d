package io.ytterby.pictures.svg;

/**
 * Dresses a picture that is no part of a page: a file, an answer of the API. It reads in light, in dark and on paper. Inside
 * a page the page's own style sheet does this, and a strict policy would refuse this one.
 */
public final class StandaloneSheet {
    private static final String SHEET = """
        svg.pic { --ink: #24292f; --soft: #57606a; --line: #d0d7de; --page: #fff; --sunk: #eef1f4; --main: #17506a; --mid: #7fb0c6; --warm: #b0521a; --bad: #b3261e; --good: #2a7d53; --c4: #7a4fa3; --c5: #8a6a00; --c6: #a12a62;
          font: 12px system-ui, "Noto Sans SC", sans-serif; fill: var(--ink); background: var(--page); padding: 8px; overflow: visible; }
        @media screen and (prefers-color-scheme: dark) { svg.pic { --ink: #e6edf3; --soft: #9da7b3; --line: #30363d; --page: #0d1117; --sunk: #1b222b; --main: #86c5e0; --mid: #3d7590; --warm: #f0a26b; --bad: #ff8a80; --good: #6ccb97; --c4: #c6a4ea; --c5: #e0c04a; --c6: #f29bc1; } }
        .pic-narrow { display: none; }
        .pic-strong, .pic-node-name, .pic-tier-name { font-weight: 600; }
        .pic-tick, .pic-name, .pic-mark-words, .pic-node-words, .pic-tier-mass { font-size: 11px; }
        .pic-tick, .pic-node-words, .pic-tier-mass { fill: var(--soft); }
        .pic-tick { paint-order: stroke; stroke: var(--page); stroke-width: 3px; }
        .pic-grid, .pic-tier-line { stroke: var(--line); fill: none; }
        .pic-axis, .pic-peak { stroke: var(--soft); fill: none; }
        .pic-peak { stroke-dasharray: 2 2; }
        .pic-mark { stroke: var(--ink); stroke-width: 1.5; }
        .pic-alarm { stroke: var(--bad); stroke-width: 1.5; }
        .pic-whole { fill: var(--sunk); }
        .pic-used, .pic-run, .pic-good { fill: var(--main); }
        .pic-committed, .pic-pause { fill: var(--mid); }
        .pic-left { fill: var(--page); stroke: var(--soft); }
        .pic-over, .pic-bad, .pic-late, .pic-cross { fill: var(--bad); }
        .pic-lost, .pic-warn, .pic-dot-this { fill: var(--warm); }
        .pic-age-1, .pic-age-2 { fill: var(--mid); } .pic-age-3 { fill: var(--main); } .pic-age-4 { fill: var(--warm); } .pic-age-5 { fill: var(--bad); }
        .pic-line-1 { stroke: var(--main); } .pic-line-2 { stroke: var(--warm); } .pic-line-3 { stroke: var(--good); }
        .pic-line-4 { stroke: var(--c4); } .pic-line-5 { stroke: var(--c5); } .pic-line-6 { stroke: var(--c6); }
        .pic-line-2, .pic-line-4, .pic-line-6, .pic-declared { stroke-dasharray: 6 3; }
        .pic-line-1, .pic-line-2, .pic-line-3, .pic-line-4, .pic-line-5, .pic-line-6 { fill: none; stroke-width: 2; }
        .pic-band { fill: var(--main); fill-opacity: .2; }
        .pic-dot { fill: var(--soft); }
        .pic-range { stroke: var(--main); stroke-width: 6; } .pic-median { stroke: var(--warm); stroke-width: 3; }
        .pic-measured { fill: none; stroke: var(--ink); } .pic-model { fill: none; stroke: var(--bad); }
        .pic-declared { fill: none; stroke: var(--main); } .pic-residual { fill: none; stroke: var(--c4); }
        .pic-background { fill: var(--soft); fill-opacity: .3; } .pic-part { fill: var(--mid); fill-opacity: .4; }
        .pic-box { fill: var(--page); stroke: var(--soft); } .pic-step .pic-box { fill: var(--sunk); }
        .pic-start .pic-box { stroke: var(--warm); stroke-width: 2.5; }
        .pic-hidden .pic-box, .pic-part-of .pic-box { fill: var(--sunk); stroke-dasharray: 3 3; }
        .pic-more .pic-box { stroke-dasharray: 6 3; }
        .pic-edge { fill: none; stroke: var(--soft); } .pic-claimed { stroke-dasharray: 5 4; }
        .pic-edge.pic-revoked { stroke: var(--bad); stroke-dasharray: 1.5 4; }
        """;

    private StandaloneSheet() {}

    /** @param svg what {@link Svg#done} gave */
    public static String on(String svg) {
        int head = svg.indexOf('>') + 1;
        return svg.substring(0, head) + "<style>" + SHEET + "</style>" + svg.substring(head);
    }
}
