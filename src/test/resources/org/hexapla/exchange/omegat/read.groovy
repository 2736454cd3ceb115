// Runs inside OmegaT when it has loaded the project: writes what OmegaT's own readers make of the glossaries.
import org.omegat.core.Core
import org.omegat.gui.glossary.GlossaryReaderTBX
import org.omegat.gui.glossary.GlossaryReaderTSV

if (eventType.toString() == 'LOAD') {
  def properties = Core.project.projectProperties
  new File(properties.projectRoot, 'read.tsv').withWriter('UTF-8') { out ->
    new File(properties.glossaryRoot).listFiles().sort().each { file ->
      def entries = file.name.endsWith('.tbx') ? GlossaryReaderTBX.read(file, false) : GlossaryReaderTSV.read(file, false)
      entries.each { entry ->
        entry.getLocTerms(false).each { target -> out << "${file.name}\t${entry.srcText}\t${target}\n" }
      }
    }
  }
}
