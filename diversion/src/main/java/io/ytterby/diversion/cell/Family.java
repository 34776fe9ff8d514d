package io.ytterby.diversion.cell;

/** Kinds of cells. The order is part of the stored keys: new ones go to the end. */
public enum Family {
    /** Goods that leave a country: code of goods. */
    GOODS,
    /** Goods on a route: code of goods and destination. */
    ROUTE,
    /** A firm that sends. */
    SHIPPER,
    /** A firm that receives. */
    CONSIGNEE,
    /** Who sends what to whom. */
    PAIR,
    /** An address, telephone or e-mail that parties name. */
    CONTACT,
    /** An export licence. */
    PERMIT,
    /** A gram code; keyed without a country, for codes travel. */
    CODE,
    /** What leaves a node, by contained element. */
    NODE,
    /** What a firm takes in, by contained element. */
    INTAKE,
    /** Goods of one code and one description that leave a country. */
    KIND,
    /** Lots that one shipper sends to one country without a licence because they are small. */
    LOTS,
    /** The records that declare a code or a lot, and what is held against it; of all countries. */
    DECLARED
}
