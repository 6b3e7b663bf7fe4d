package org.plenary.browser;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Sets the stage before the first browser test, gives each test a scene of its own, strikes the set after the last. */
final class Backstage implements BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(Backstage.class);
    private static final String MISSING = "missing";

    @Override
    public void beforeEach(ExtensionContext test) {
        store(test).put(Scene.class, new Scene(stage(test)));
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Scene scene = store(test).get(Scene.class, Scene.class);
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        scene.end(name, test.getExecutionException().isPresent());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Scene.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return store(test).get(Scene.class, Scene.class);
    }

    /** Without a Chromium the first test says so, and the others stay silent. */
    private static Stage stage(ExtensionContext test) {
        Store run = test.getRoot().getStore(OURS);
        // one failure makes the run fail; a hundred that say the same would bury the line about what to install
        Assumptions.assumeTrue(run.get(MISSING) == null, "There is no Chromium; the first browser test says more");
        try {
            return run.getOrComputeIfAbsent(Stage.class, type -> Stage.set(), Stage.class);
        } catch (Chromium.Missing missing) {
            run.put(MISSING, true);
            throw missing;
        }
    }

    private static Store store(ExtensionContext test) {
        return test.getStore(OURS);
    }
}
