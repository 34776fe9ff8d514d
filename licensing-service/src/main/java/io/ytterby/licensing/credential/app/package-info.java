/**
 * Licences as signed documents, and the lists that take them back. Start at {@link io.ytterby.licensing.credential.app.FollowLicence}.
 */
@NullMarked
package io.ytterby.licensing.credential.app;

import org.jspecify.annotations.NullMarked;
