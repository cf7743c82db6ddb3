using System.Collections.Immutable;
using EnvProtect.Content.Privacy;
using EnvProtect.Model.Mechanisms;
using EnvProtect.Model.Plans;

namespace EnvProtect.Content;

/// <summary>Reads content documents, many at a time; the result does not depend on how many.</summary>
internal sealed class DocumentReader(Registry registry, GlossaryRule glossary, ContentOptions options, int jobs, ContentCache? cache)
{
    /// <summary>Reads the plans, and then everything else, since issues name chapters of their plans.</summary>
    public ImmutableArray<DocumentResult> ReadPlansFirst(ImmutableArray<ContentFile> files)
    {
        var plans = Read([.. files.Where(file => file.Kind == DocumentKind.Plan)], registry);
        var byId = plans.Select(result => result.Record).OfType<Plan>().ToImmutableDictionary(plan => plan.Id, StringComparer.Ordinal);
        return plans.AddRange(Read([.. files.Where(file => file.Kind != DocumentKind.Plan)], registry with { PlansById = byId }));
    }

    private ImmutableArray<DocumentResult> Read(ImmutableArray<ContentFile> files, Registry known)
    {
        var results = new DocumentResult[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => results[i] = cache?.Document(files[i]) ?? ReadAndKeep(files[i]));
        return [.. results];

        DocumentResult ReadAndKeep(ContentFile file)
        {
            var result = Read(file, known);
            return cache?.Keep(result) ?? result;
        }
    }

    private DocumentResult Read(ContentFile file, Registry known)
    {
        var log = new FileLog(file.Original.ShownPath);
        var translationLog = file.Translation is { } translated ? new FileLog(translated.ShownPath) : null;
        var original = Manuscript.Open(file.Original, DocumentForms.Of(file.Kind).Front, log);
        var translation = file.Translation is null ? null : Manuscript.Open(file.Translation, DocumentForms.Translation, translationLog!);
        if (original is null) return new(file, null, null, [], log, translationLog);

        MarkdownSlips.Check(original, takesTags: file.IsIssue);
        if (translation is not null) MarkdownSlips.Check(translation, takesTags: false);
        var document = new Document(file, known, original, translation);
        var heldBack = document.HeldBack(options.AsOf);
        // What waits for its day may speak of that day; and who asks for a later day than today means it.
        if (heldBack is null && options.Today is { } today) document.LastDay = today > options.AsOf ? today : options.AsOf;
        object record = file.Kind switch
        {
            DocumentKind.Plan => PlanReader.Read(document),
            DocumentKind.Campaign => MechanismReader.Campaign(document),
            DocumentKind.Consultation => MechanismReader.Mechanism(document, MechanismKind.Consultation),
            DocumentKind.Handover => MechanismReader.Mechanism(document, MechanismKind.Handover),
            DocumentKind.Bulletin => BulletinReader.Read(document),
            DocumentKind.Page => PageReader.Read(document),
            _ => IssueReader.Read(document),
        };
        var allowed = AllowEntry.ReadFrom(document.Fields, log);
        document.Fields.Close();
        glossary.Check(document);
        return new(file, record, heldBack, allowed, log, translationLog);
    }
}
