/**
 * Declarations over HTTP. Start at {@link io.ytterby.inspection.declaration.rest.DeclarationResource}.
 */
@NullMarked
package io.ytterby.inspection.declaration.rest;

import org.jspecify.annotations.NullMarked;
