package io.ytterby.kernel;

import java.util.Arrays;
import java.util.Optional;

/** A chemical element by its symbol, as IUPAC writes it. Names of fields and JSON keys are the symbols. */
public enum Element {
    H,
    He,
    Li,
    Be,
    B,
    C,
    N,
    O,
    F,
    Ne,
    Na,
    Mg,
    Al,
    Si,
    P,
    S,
    Cl,
    Ar,
    K,
    Ca,
    Sc,
    Ti,
    V,
    Cr,
    Mn,
    Fe,
    Co,
    Ni,
    Cu,
    Zn,
    Ga,
    Ge,
    As,
    Se,
    Br,
    Kr,
    Rb,
    Sr,
    Y,
    Zr,
    Nb,
    Mo,
    Tc,
    Ru,
    Rh,
    Pd,
    Ag,
    Cd,
    In,
    Sn,
    Sb,
    Te,
    I,
    Xe,
    Cs,
    Ba,
    La,
    Ce,
    Pr,
    Nd,
    Pm,
    Sm,
    Eu,
    Gd,
    Tb,
    Dy,
    Ho,
    Er,
    Tm,
    Yb,
    Lu,
    Hf,
    Ta,
    W,
    Re,
    Os,
    Ir,
    Pt,
    Au,
    Hg,
    Tl,
    Pb,
    Bi,
    Po,
    At,
    Rn,
    Fr,
    Ra,
    Ac,
    Th,
    Pa,
    U;

    /** The number of protons: 1 for hydrogen. */
    public int atomicNumber() {
        return ordinal() + 1;
    }

    /** The fifteen lanthanides with scandium and yttrium. */
    public boolean isRareEarth() {
        return this == Sc || this == Y || (ordinal() >= La.ordinal() && ordinal() <= Lu.ordinal());
    }

    /** @return the element of that symbol, exactly as written; empty if there is none */
    public static Optional<Element> ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(element -> element.name().equals(symbol))
                .findFirst();
    }
}
