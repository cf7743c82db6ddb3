using System.Collections.Immutable;
using EnvProtect.Model;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using Markdig.Syntax;

namespace EnvProtect.Content;

/// <summary>A content document while it is read: both languages, and what it may refer to.</summary>
internal sealed class Document
{
    private readonly ProseWriter writer;
    private readonly ProseWriter? translationWriter;

    public Document(ContentFile file, Registry registry, Manuscript original, Manuscript? translation)
    {
        (File, Registry, Original, Translation) = (file, registry, original, translation);
        var links = new Links(registry.Targets);
        Pictures = file.IsIssue ? new(file.Original, registry.Pictures) : null;
        TranslatedPictures = file.IsIssue && translation is not null ? new(translation.File, registry.Pictures) : null;
        writer = new(original.Body, original.Log, links, Pictures);
        translationWriter = translation is null ? null : new(translation.Body, translation.Log, links, TranslatedPictures);
        Title = Both("title");
        Summary = Both("summary");
        translation?.Fields.Close();
        if (file.Translation is null) original.Log.Add(DiagnosticCodes.TranslationMissing, Position.Start, NameOfTranslation(file));
    }

    public ContentFile File { get; }

    public Registry Registry { get; }

    public Manuscript Original { get; }

    public Manuscript? Translation { get; }

    public LocalizedText Title { get; }

    public LocalizedText Summary { get; }

    /// <summary>The pictures that the texts written so far show; null where the kind of document takes none.</summary>
    public Pictures? Pictures { get; }

    public Pictures? TranslatedPictures { get; }

    /// <summary>The last day that what is told can have happened on; null where any may be.</summary>
    public DateOnly? LastDay { get; set; }

    public Fields Fields => Original.Fields;

    public FileLog Log => Original.Log;

    /// <summary>The sections of both languages, matched by heading, in the order of the original.</summary>
    public ImmutableArray<SectionPair> Sections(ImmutableArray<Heading> allowed)
    {
        var originals = Heading.Match(Original, allowed, heading => heading.Zh, PlainHeading);
        if (Translation is null) return [.. originals.Select(found => new SectionPair(found.Heading, found.Section, null))];
        var translations = Heading.Match(Translation, allowed, heading => heading.En, PlainTranslatedHeading);
        foreach (var (heading, section) in translations.Where(found => originals.All(original => original.Heading != found.Heading)))
        {
            Translation.Log.Add(DiagnosticCodes.SectionNotInOriginal, Translation.Body.At(section.Heading), heading.En, heading.Zh);
        }

        return [.. originals.Select(found => Pair(found.Heading, found.Section, translations))];
    }

    public LocalizedProse Prose(ImmutableArray<Block> original, ImmutableArray<Block>? translation, string section, bool withHeadings = false) =>
        new(writer.Write(original, section, withHeadings),
            translation is { } blocks ? translationWriter?.Write(blocks, section, withHeadings) : null);

    /// <summary>The overview of a document that has no other section.</summary>
    public LocalizedProse? OnlyOverview() => Overview(Sections([Heading.Overview]).FirstOrDefault());

    public LocalizedProse? Overview(SectionPair? pair) =>
        pair is null ? null : Prose(pair.Original.Blocks, pair.Translation?.Blocks, pair.Heading.Name, withHeadings: true);

    /// <summary>Reports a period that ends before it begins.</summary>
    public void CheckPeriod(Fields fields, PartialDate? from, PartialDate? to)
    {
        if (from is not null && to is not null && to.Last < from.First)
        {
            Log.Add(DiagnosticCodes.DatesOutOfOrder, fields.At("to"), "to", to, "from", from);
        }
    }

    /// <summary>Reports a date of something past that is yet to come.</summary>
    public void CheckHasCome(object name, PartialDate? date, Position at)
    {
        if (date?.First > LastDay) Log.Add(DiagnosticCodes.NotYet, at, name, date);
    }

    public string PlainHeading(HeadingBlock heading) => writer.PlainLine(heading.Inline);

    public string PlainTranslatedHeading(HeadingBlock heading) => translationWriter!.PlainLine(heading.Inline);

    /// <summary>A citation at a key where one is required.</summary>
    public Citation Source(string key) => OptionalSource(key) ?? new("", null);

    public Citation? OptionalSource(string key)
    {
        if (Fields.Mapping(key) is not { } fields) return null;
        return Source(fields);
    }

    public Citation Source(Fields fields)
    {
        var citation = new Citation(fields.RequiredId("document", Registry.Sources), fields.Text("locator"));
        fields.Close();
        return citation;
    }

    /// <summary>Takes <c>kind</c>, and reports one that the folder does not hold.</summary>
    public void TakeKind()
    {
        var expected = Form.CodeOf(File.Kind);
        if (Fields.Scalar("kind") is { } kind && kind.Text != expected)
        {
            Log.Add(DiagnosticCodes.WrongKind, kind.At, kind.Text, expected);
        }
    }

    /// <summary>Takes <c>draft</c> and <c>releaseOn</c>: why the document is held back on that day; null where it is not.</summary>
    public HeldBack? HeldBack(DateOnly asOf)
    {
        var isDraft = Fields.Flag("draft");
        var release = Fields.Day("releaseOn");
        if (isDraft) return new(Until: null);
        return release > asOf ? new(release) : null;
    }

    private LocalizedText Both(string key) => new(Original.Fields.RequiredText(key), Translation?.Fields.RequiredText(key));

    private SectionPair Pair(Heading heading, Section section, ImmutableArray<(Heading Heading, Section Section)> translations)
    {
        var translated = translations.FirstOrDefault(found => found.Heading == heading).Section;
        if (translated is null)
        {
            Translation!.Log.Add(DiagnosticCodes.SectionNotTranslated, Position.Start, heading.En, heading.Zh);
        }

        return new(heading, section, translated);
    }

    private static string NameOfTranslation(ContentFile file) => file.Original.Name[..^".md".Length] + ".en.md";
}
