/**
 * What people, other services and the clock may do with a declaration, one transaction each. Start at {@link io.ytterby.inspection.declaration.app.LodgeDeclaration}.
 */
@NullMarked
package io.ytterby.inspection.declaration.app;

import org.jspecify.annotations.NullMarked;
