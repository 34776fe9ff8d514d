package io.ytterby.licensing.screening.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * What each finding adds to a score or takes from it, in points of 10,000. Chosen on one half of public pairs of names and
 * measured on the other: ADR 0022.
 *
 * @param start what two names begin with
 * @param perBit for each bit of words that they share
 * @param mostBits beyond it more words change nothing
 * @param whole where each name is found in the other entirely; less where it is four fifths, nothing below
 * @param exactly the least score where all words are the same
 * @param acronym where one is the other's first letters
 * @param deniedPerBit for each bit that both names have left over
 * @param mostDeniedBits beyond it more changes nothing
 * @param numberMissing where only one has a number
 * @param numberDiffers where both have numbers, and none in common
 * @param formDiffers where their legal forms are of different classes
 * @param han how much each hundredth counts by which Chinese names differ
 * @param countryDiffers where both countries are known
 * @param addressShared where the addresses share their rare words
 * @param exactId the least score where an identifier is the same
 */
public record ScoreWeights(
        int start,
        int perBit,
        int mostBits,
        int whole,
        int exactly,
        int acronym,
        int deniedPerBit,
        int mostDeniedBits,
        int numberMissing,
        int numberDiffers,
        int formDiffers,
        int han,
        int countryDiffers,
        int addressShared,
        int exactId) {

    /** @throws IllegalArgumentException if one is missing or no whole number */
    public static ScoreWeights read(InputStream properties) throws IOException {
        var all = new Properties();
        all.load(properties);
        return new ScoreWeights(
                points(all, "start"),
                points(all, "per-bit"),
                points(all, "most-bits"),
                points(all, "whole"),
                points(all, "exactly"),
                points(all, "acronym"),
                points(all, "denied-per-bit"),
                points(all, "most-denied-bits"),
                points(all, "number-missing"),
                points(all, "number-differs"),
                points(all, "form-differs"),
                points(all, "han"),
                points(all, "country-differs"),
                points(all, "address-shared"),
                points(all, "exact-id"));
    }

    private static int points(Properties all, String name) {
        return Integer.parseInt(String.valueOf(all.getProperty(name)).strip());
    }
}
