/** The law's tests: start at {@link io.ytterby.licensing.controllist.domain.RequirementCasesTest}. */
@NullMarked
package io.ytterby.licensing.controllist.domain;

import org.jspecify.annotations.NullMarked;
