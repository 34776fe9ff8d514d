/**
 * Registers organisations and tells who may see them. Start at {@link io.ytterby.licensing.organisation.app.RegisterOrganisation}.
 */
@NullMarked
package io.ytterby.licensing.organisation.app;

import org.jspecify.annotations.NullMarked;
