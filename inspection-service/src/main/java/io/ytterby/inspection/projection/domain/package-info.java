/**
 * What this service knows of others' licences and lots. Start at {@link io.ytterby.inspection.projection.domain.LicenceCopy}.
 */
@NullMarked
package io.ytterby.inspection.projection.domain;

import org.jspecify.annotations.NullMarked;
