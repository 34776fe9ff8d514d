/**
 * The gateway's own database, which may be away: status is answered without it. Start at {@link
 * io.ytterby.gateway.database.app.OwnDatabase}.
 */
@NullMarked
package io.ytterby.gateway.database.app;

import org.jspecify.annotations.NullMarked;
