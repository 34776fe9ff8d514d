/** Goods and steps by tiers of the supply chain, laid out so that few lines cross. */
@NullMarked
package io.ytterby.pictures.lineage;

import org.jspecify.annotations.NullMarked;
