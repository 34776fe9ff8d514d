/**
 * What formulas and atomic weights say: yields and process emissions. Start at {@link
 * io.ytterby.footprints.chemistry.Stoichiometry}.
 */
@NullMarked
package io.ytterby.footprints.chemistry;

import org.jspecify.annotations.NullMarked;
