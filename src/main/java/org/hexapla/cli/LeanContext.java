package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.DefaultApplicationContextBuilder;
import io.micronaut.core.io.service.MicronautMetaServiceLoaderUtils;
import io.micronaut.inject.BeanDefinitionReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The beans that a command needs which only reads: without those of the service and its interfaces,
 * whose classes are not even loaded. Half of the time of a look-up went into them.
 */
final class LeanContext extends DefaultApplicationContext {

  /** What only a service needs: it answers over HTTP, checks, exchanges and prepares. */
  private static final List<String> LEFT_OUT =
      List.of(
          "io.micronaut.http.",
          "io.micronaut.security.",
          "io.micronaut.management.",
          "io.micronaut.views.",
          "io.micronaut.web.",
          "io.micronaut.websocket.",
          "io.micronaut.reactor.",
          "io.micronaut.retry.",
          "io.micronaut.configuration.metrics.",
          "org.hexapla.access.",
          "org.hexapla.api.",
          "org.hexapla.check.",
          "org.hexapla.exchange.",
          "org.hexapla.mcp.",
          "org.hexapla.prepare.",
          "org.hexapla.web.");

  private LeanContext(ApplicationContextConfiguration configuration) {
    super(configuration);
  }

  /** Builds such a context. */
  static final class Builder extends DefaultApplicationContextBuilder {
    @Override
    protected ApplicationContext newApplicationContext() {
      return new LeanContext(this);
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as the method that it replaces
  protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
    List<BeanDefinitionReference> references = new ArrayList<>();
    try {
      for (String name :
          MicronautMetaServiceLoaderUtils.findMicronautMetaServiceEntries(
              getClassLoader(), BeanDefinitionReference.class.getName())) {
        if (LEFT_OUT.stream().noneMatch(name::startsWith)) {
          reference(name).ifPresent(references::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return references;
  }

  @SuppressWarnings("rawtypes")
  private Optional<BeanDefinitionReference> reference(String name) {
    try {
      BeanDefinitionReference reference =
          (BeanDefinitionReference)
              Class.forName(name, false, getClassLoader()).getDeclaredConstructor().newInstance();
      return reference.isPresent() ? Optional.of(reference) : Optional.empty();
    } catch (InvocationTargetException | NoClassDefFoundError e) {
      return Optional.empty(); // of a library that is not used, as the framework has it
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the bean " + name + " cannot be read", e);
    }
  }
}
