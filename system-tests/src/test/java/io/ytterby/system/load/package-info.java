/** Declarations that are lodged and carried through while parts are killed. Start at {@code DeclarationLoad}. */
@NullMarked
package io.ytterby.system.load;

import org.jspecify.annotations.NullMarked;
