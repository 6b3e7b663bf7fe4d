package org.plenary;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** One server for the whole run: what {@link Deployments} gives is deployed before the first class, and stays. */
public class OneServer implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        Server.start();
        builder.observer(Sharing.class);
    }

    /** Stands in the way of Arquillian's deploying for each class. */
    public static class Sharing {
        private DeploymentScenario shared;
        private boolean deployed;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        private Event<GenerateDeployment> generation;

        @Inject
        private Event<UnDeployManagedDeployments> removal;

        @Inject
        private Instance<ClassContext> classes;

        void generate(@Observes EventContext<GenerateDeployment> wish) {
            if (wish.getEvent().getTestClass().getJavaClass().equals(Deployments.class)) {
                wish.proceed();
            } else if (shared == null) {
                generation.fire(new GenerateDeployment(new TestClass(Deployments.class)));
                shared = scenario.get();
            } else {
                scenario.set(shared);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> wish) {
            if (!deployed) {
                deployed = true;
                wish.proceed();
                ProcessHandle.current().children().forEach(Guard::watch);
            }
        }

        void keep(@Observes EventContext<UnDeployManagedDeployments> wish) {
            if (!deployed) {
                wish.proceed();
            }
        }

        /** Before anybody else hears of the end, and with the context that a class would have. */
        void end(@Observes(precedence = 100) AfterSuite over) {
            if (deployed) {
                deployed = false;
                classes.get().activate(Deployments.class);
                scenario.set(shared);
                removal.fire(new UnDeployManagedDeployments());
                classes.get().deactivate();
            }
        }
    }
}
