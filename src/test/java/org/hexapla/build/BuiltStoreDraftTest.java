package org.hexapla.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.check.Draft;
import org.hexapla.check.DraftChecker;
import org.hexapla.check.Finding;
import org.hexapla.check.FindingView;
import org.hexapla.corpus.store.Stores;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Drafts of today against a store as people have it: starter glossary, samples, two resolutions.
 */
class BuiltStoreDraftTest {

  @TempDir static Path folder;
  private static ApplicationContext context;

  @BeforeAll
  static void build() throws Exception {
    TwoResolutions.assumeHere();
    context = Stores.open(folder);
    context.getBean(EmbeddedData.class).putStarter();
    context.getBean(EmbeddedData.class).importSamples();
    TwoResolutions.importAndBuild(context);
  }

  @AfterAll
  static void close() {
    if (context != null) {
      context.close();
    }
  }

  private static List<Finding> check(String text) {
    return context.getBean(DraftChecker.class).check(Draft.of(text, Language.ZH));
  }

  private static String shown(List<Finding> findings, String text) {
    return findings.stream()
        .map(one -> one.kind().label() + ":" + one.note().span().of(text))
        .collect(Collectors.joining(" "));
  }

  @Test
  void underlinesTheOneOldNameWithTheParagraphThatProvesTheNewOne() {
    String text =
        "大会，\n回顾其以往各项有关决议，\n深信必须加强联合国同其他组织的合作，\n1. 表示注意到秘书长的报告；\n"
            + "2. 请法语国家国际组织参加联合国的工作；\n3. 又请秘书长向大会第八十一届会议提出报告。";
    List<Finding> findings = check(text);
    assertEquals("superseded:法语国家国际组织", shown(findings, text));
    FindingView view = FindingView.of(findings.get(0), Draft.of(text, Language.ZH));
    assertEquals("法语国家及地区国际组织", view.replacements().get(0));
    assertEquals("A/RES/79/331", view.proof().symbol());
    assertTrue(view.proof().quote().contains("法语国家及地区国际组织"), view.proof().quote());
    assertTrue(view.message().contains("2006"), view.message());
    assertTrue(view.message().contains("A/RES/79/331"), view.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "回顾题为“联合国与法语国家国际组织的合作”的决议，",
        "回顾《联合国与法语国家国际组织的合作》一文，",
        "回顾其2006年10月20日关于同法语国家国际组织合作的第61/7号决议，",
        "请法语国家及地区国际组织参加工作；"
      })
  void leavesAQuotationATitleAndTheNameBesideItsResolutionAlone(String text) {
    assertEquals("", shown(check(text), text));
  }

  @Test
  void leavesTheNameAloneInADraftOfItsYear() {
    String text = "2. 请法语国家国际组织参加联合国的工作；";
    Draft draft = Draft.of(text, Language.ZH);
    Draft of2006 = new Draft(text, Language.ZH, null, 2006, draft.kinds());
    assertEquals(List.of(), context.getBean(DraftChecker.class).check(of2006));
    assertEquals(1, check(text).size());
  }
}
