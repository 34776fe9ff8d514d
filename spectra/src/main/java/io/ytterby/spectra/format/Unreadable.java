package io.ytterby.spectra.format;

/** Stops the reading of a file; {@link SpectrumFiles} makes a {@link Reading.Refused} of it. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String place;
    private final String why;

    Unreadable(String place, String why) {
        super(place + ": " + why, null, false, false);
        this.place = place;
        this.why = why;
    }

    Reading.Refused refused() {
        return new Reading.Refused(place, why);
    }
}
