package io.ytterby.diversion.mirror;

/**
 * One month of one trade as both sides tell it.
 *
 * @param month months since 1970
 * @param imported what the importer says; NaN if it says nothing
 * @param exported what the exporter says, moved to when it would arrive; NaN if it says nothing
 * @param gap ln of the one, free of freight, over the other; NaN if there is none
 * @param z against the 36 months before; NaN if they are too few
 */
public record Gap(int month, double imported, double exported, double gap, double z, Standing standing) {
    public enum Standing {
        /** No further from the usual gap than it often is. */
        USUAL,
        /** The importer says more than left: undeclared export, or goods of another origin. */
        MORE_ARRIVED,
        /** Less arrived than left: diverted on the way, or too little declared at import. */
        LESS_ARRIVED,
        /** Too little trade for a verdict. */
        TOO_SMALL,
        /** The importer's figure is missing, from which nothing follows. */
        NO_IMPORT_FIGURE,
        /** The exporter's figure, or one of the months before, is missing, from which nothing follows. */
        NO_EXPORT_FIGURE,
        /** Too few months before it. */
        TOO_YOUNG
    }
}
