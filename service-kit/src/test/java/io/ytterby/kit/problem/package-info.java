/** Tests of the problems. Start at {@link io.ytterby.kit.problem.ProblemCatalogueTest}. */
@NullMarked
package io.ytterby.kit.problem;

import org.jspecify.annotations.NullMarked;
