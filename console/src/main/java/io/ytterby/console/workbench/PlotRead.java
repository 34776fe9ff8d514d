package io.ytterby.console.workbench;

import java.util.List;

/** The curve of a verdict as numbers; all empty where there is none. Point i reaches from edge i to edge i + 1. */
record PlotRead(
        double[] edgesKev, double[] measured, double[] model, double[] residual, List<Part> parts, List<Line> lines) {

    /** What an element that was found adds. */
    record Part(String element, double[] counts) {}

    /** A line of an element; share is its part of the element's counts. */
    record Line(String element, String name, double kev, double share) {}
}
