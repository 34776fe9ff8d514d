package io.ytterby.spectra.format;

import io.ytterby.spectra.MeasuredFile;

/** What came of reading a file. */
public sealed interface Reading {
    record Read(MeasuredFile file) implements Reading {}

    /**
     * The file was not read.
     *
     * @param place where: a line ({@code line 12}), an element's path ({@code /N42InstrumentData/Measurement[1]}) or {@code file}
     * @param why a sentence
     */
    record Refused(String place, String why) implements Reading {}
}
