using System.Collections.Immutable;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>All tables of <c>observations/</c>, in the order of their paths; a series may go on from one file to the next.</summary>
internal sealed class ObservationFiles
{
    private readonly ImmutableArray<ObservationFile> files;
    private readonly SeriesCheck check;

    private ObservationFiles(ImmutableArray<ObservationFile> files, SeriesCheck check, ImmutableArray<FileLog> logs) =>
        (this.files, this.check, Logs) = (files, check, logs);

    public ImmutableArray<FileLog> Logs { get; }

    /// <summary>Validates every file.</summary>
    public static ObservationFiles Read(ImmutableArray<TreeFile> tables, ImmutableArray<TreeFile> layouts, ObservationNames names, StandardBook standards)
    {
        var logs = ImmutableArray.CreateBuilder<FileLog>();
        var byFolder = new Dictionary<string, ObservationLayout?>(StringComparer.Ordinal);
        foreach (var layout in layouts)
        {
            var log = new FileLog(layout.ShownPath);
            byFolder[layout.Folder] = ObservationLayout.Read(layout, names, log);
            logs.Add(log);
        }

        var check = new SeriesCheck(standards);
        var files = ImmutableArray.CreateBuilder<ObservationFile>();
        var firstId = 1L;
        foreach (var table in tables)
        {
            var file = new ObservationFile(table, Nearest(byFolder, table.Folder), names);
            file.Validate(firstId, check);
            firstId += file.Count;
            files.Add(file);
            logs.Add(file.Log);
        }

        var read = new ObservationFiles(files.ToImmutable(), check, logs.ToImmutable());
        read.ReportDoubts(tables);
        return read;
    }

    /// <summary>Reads the files anew each time it is enumerated, on a thread of its own.</summary>
    public IEnumerable<Observation> Stream() => ReadAhead.Of(InOrder());

    /// <summary>What the standards say of the observations; nothing where a file has faults.</summary>
    public Monitoring Monitoring(StandardBook standards)
    {
        if (Logs.Any(log => log.Faults.Any(fault => fault.Severity == Severity.Error))) return Model.Indicators.Monitoring.None;
        var builder = new MonitoringBuilder(standards);
        foreach (var observation in Stream()) builder.Add(observation);
        return builder.Build();
    }

    private IEnumerable<Observation> InOrder()
    {
        var firstId = 1L;
        foreach (var file in files)
        {
            foreach (var observation in file.Read(firstId, check)) yield return observation;
            firstId += file.Count;
        }
    }

    private static ObservationLayout? Nearest(Dictionary<string, ObservationLayout?> layouts, string folder)
    {
        for (var at = folder; at.Length > 0; at = at.LastIndexOf('/') is var slash and > 0 ? at[..slash] : "")
        {
            if (layouts.TryGetValue(at, out var layout)) return layout;
        }

        return null;
    }

    private void ReportDoubts(ImmutableArray<TreeFile> tables)
    {
        var firstId = 1L;
        foreach (var (file, table) in files.Zip(tables))
        {
            var counts = Lists.Doubts.Terms.ToDictionary(term => term.Code, _ => 0, StringComparer.Ordinal);
            if (check.Doubts.Count > 0)
            {
                for (var id = firstId; id < firstId + file.Count; id++)
                {
                    if (check.Doubts.TryGetValue(id, out var doubt)) counts[Lists.Doubts.Code(doubt)]++;
                }
            }

            foreach (var term in Lists.Doubts.Terms.Where(term => counts[term.Code] > 0))
            {
                file.Log.Add(DiagnosticCodes.DoubtfulValues, Position.Start, counts[term.Code], term.Label, term.Code);
            }

            firstId += file.Count;
        }
    }
}
