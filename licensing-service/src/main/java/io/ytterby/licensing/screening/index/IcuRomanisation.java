package io.ytterby.licensing.screening.index;

import com.ibm.icu.text.Transliterator;
import io.ytterby.licensing.screening.domain.Romanisation;

/** ICU's rules for all scripts. They are loaded at the first name that needs them. */
public final class IcuRomanisation implements Romanisation {
    /** Made once; a transliterator is heavy, and safe to be shared. */
    private static final class Loaded {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; [:M:] Remove");
        static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    }

    @Override
    public String latin(String text) {
        return Loaded.LATIN.transliterate(text);
    }

    @Override
    public String simplified(String text) {
        return Loaded.SIMPLIFIED.transliterate(text);
    }
}
