/**
 * Declarations of goods that are to leave, what customs does with them, and their release. Start at {@link
 * io.ytterby.inspection.declaration.domain.DeclarationLifecycle}: the saga is drawn there.
 */
@NullMarked
package io.ytterby.inspection;

import org.jspecify.annotations.NullMarked;
