/**
 * What went wrong, as RFC 9457 has it. Start at {@link io.ytterby.kit.problem.Problem}; {@link
 * io.ytterby.kit.problem.Translation} turns every exception into one, {@link io.ytterby.kit.problem.RouterProblems} what
 * fails before JAX-RS. The slugs are listed in {@code contracts/problems.md}.
 */
@NullMarked
package io.ytterby.kit.problem;

import org.jspecify.annotations.NullMarked;
