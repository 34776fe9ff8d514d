/**
 * Who can open tips, and whom they must not judge. Start at {@link io.ytterby.tips.team.app.TeamKeys}.
 */
@NullMarked
package io.ytterby.tips.team.app;

import org.jspecify.annotations.NullMarked;
