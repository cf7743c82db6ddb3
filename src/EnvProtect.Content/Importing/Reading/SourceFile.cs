using System.Text;

namespace EnvProtect.Content.Importing;

/// <summary>Bytes to <see cref="SourceText"/>: finds out what a file really is, and has it read. The name only breaks a tie.</summary>
internal static class SourceFile
{
    public const int LongestFile = 64 * 1024 * 1024;

    /// <summary>The text, or null after reporting why there is none.</summary>
    public static SourceText? Read(string name, ReadOnlyMemory<byte> bytes, ImportLog log)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (bytes.Length > LongestFile) return Refuse(ImportCodes.FileTooLarge, bytes.Length / 1048576, LongestFile / 1048576);
        if (bytes.IsEmpty) return Refuse(ImportCodes.FileEmpty);
        if (Starts("PK\u0003\u0004"u8)) return OfficePackage.Read(bytes, extension, log);
        if (Starts([0xD0, 0xCF, 0x11, 0xE0])) return Refuse(ImportCodes.OldOfficeFormat);
        if (Starts("%PDF"u8)) return Refuse(ImportCodes.FormatNotRead, "PDF");
        if (Starts("{\\rtf"u8)) return Refuse(ImportCodes.FormatNotRead, "RTF");
        if (extension is not (".txt" or ".csv")) return Refuse(ImportCodes.ContentUnlikeName, extension);
        if (TextDecoding.Decode(bytes.Span, log) is not { } text) return null;
        return extension == ".csv" ? DelimitedText.Read(text, log) : PlainText(text);

        bool Starts(ReadOnlySpan<byte> signature) => bytes.Span.StartsWith(signature);

        SourceText? Refuse(DiagnosticCode code, params object[] arguments)
        {
            log.Add(code, Place.Start, arguments);
            return null;
        }
    }

    /// <summary>Lines; and where they are parted by tabs, as copied from a sheet, a table too.</summary>
    private static SourceText PlainText(string text)
    {
        var lines = text.Split('\n');
        if (lines.Count(line => line.Count(c => c == '\t') >= 3) < 2)
        {
            return new([.. lines.Select((line, i) => (object)new SourceLine(new(null, i + 1, 1), line))]);
        }

        var rows = lines.Select((line, i) => new SourceRow(new(null, i + 1, 1),
            [.. line.Split('\t').Select((cell, column) => new SourceCell(new(null, i + 1, column + 1), cell.Trim()))]));
        return new([new SourceTable(null, [.. rows])]);
    }
}
