/**
 * What a declaration is and what may happen to it: the saga of an export. Start at {@link io.ytterby.inspection.declaration.domain.DeclarationLifecycle}.
 */
@NullMarked
package io.ytterby.inspection.declaration.domain;

import org.jspecify.annotations.NullMarked;
