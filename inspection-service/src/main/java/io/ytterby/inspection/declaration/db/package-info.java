/**
 * Declarations as rows. Start at {@link io.ytterby.inspection.declaration.db.SqlDeclarations}.
 */
@NullMarked
package io.ytterby.inspection.declaration.db;

import org.jspecify.annotations.NullMarked;
