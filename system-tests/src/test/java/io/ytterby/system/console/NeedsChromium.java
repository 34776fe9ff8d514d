package io.ytterby.system.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a class where no browser is, before anything is started for it, and says what to install. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
@ExtendWith(SharedConsole.class)
@interface NeedsChromium {
    final class Condition implements ExecutionCondition {
        /** Classes that a browser was there for, in this run. */
        static final Set<Class<?>> PLAYED = ConcurrentHashMap.newKeySet();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Chromium.executable()
                    .map(path -> {
                        context.getTestClass().ifPresent(PLAYED::add);
                        return ConditionEvaluationResult.enabled("browser: " + path);
                    })
                    .orElseGet(() -> ConditionEvaluationResult.disabled(
                            "skipped: there is no Chromium here (apt-get install chromium-headless-shell"
                                    + " fonts-noto-cjk, or name one in -Dconsole.browser=PATH)"));
        }
    }
}
