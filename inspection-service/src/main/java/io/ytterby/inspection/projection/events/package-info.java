/**
 * Follows licences and lots. Start at {@link io.ytterby.inspection.projection.events.LicencesConsumer}.
 */
@NullMarked
package io.ytterby.inspection.projection.events;

import org.jspecify.annotations.NullMarked;
